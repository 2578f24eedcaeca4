<?php
/** Settings → Minga: where the community and its script are. */

defined( 'ABSPATH' ) || exit;

const MINGA_SETTINGS = array(
	'minga_endpoint' => 'https://ideas.kestrel.example/v1/kestrel',
	'minga_script'   => 'https://ideas.kestrel.example/minga/loader.js',
);

add_action(
	'admin_init',
	function () {
		add_settings_section( 'minga', '', '__return_false', 'minga' );
		$labels = array(
			'minga_endpoint' => __( 'Address of the community', 'minga' ),
			'minga_script'   => __( 'Address of loader.js', 'minga' ),
		);
		foreach ( MINGA_SETTINGS as $name => $example ) {
			register_setting( 'minga', $name, array( 'type' => 'string', 'default' => '', 'sanitize_callback' => 'minga_clean_address' ) );
			add_settings_field(
				$name,
				$labels[ $name ],
				function () use ( $name, $example ) {
					printf( '<input type="url" class="regular-text" id="%1$s" name="%1$s" value="%2$s" placeholder="%3$s">', esc_attr( $name ), esc_attr( get_option( $name, '' ) ), esc_attr( $example ) );
				},
				'minga',
				'minga',
				array( 'label_for' => $name )
			);
		}
	}
);

/** Only http and https addresses are kept. */
function minga_clean_address( $value ): string {
	return esc_url_raw( trim( (string) $value ), array( 'http', 'https' ) );
}

add_action(
	'admin_menu',
	function () {
		add_options_page(
			'Minga',
			'Minga',
			'manage_options',
			'minga',
			function () {
				echo '<div class="wrap"><h1>Minga</h1><form action="options.php" method="post">';
				settings_fields( 'minga' );
				do_settings_sections( 'minga' );
				submit_button();
				echo '</form></div>';
			}
		);
	}
);
