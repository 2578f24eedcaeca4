<?php
/**
 * Plugin Name:       Minga
 * Plugin URI:        https://www.npmjs.com/package/minga
 * Description:       Idea board, feedback form, check-in and leaderboard of a Minga community, as a block and as the shortcode [minga].
 * Version:           0.1.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       minga
 */

defined( 'ABSPATH' ) || exit;

/** What each widget is named by: the attribute of its element that says which board, form or program to show. */
const MINGA_WIDGETS = array(
	'idea-board'    => 'board',
	'feedback-form' => 'form',
	'check-in'      => 'program',
	'leaderboard'   => 'board',
);

/** Attributes besides that one which a page may set; others are left out. */
const MINGA_OPTIONS = array( 'view', 'mode', 'heading', 'heading-level', 'locale', 'scheme', 'loading', 'shape' );

require_once __DIR__ . '/settings.php';
require_once __DIR__ . '/token.php';

/**
 * Markup of a widget; '' when the endpoint is not set, or the widget is unknown.
 *
 * @param array $attributes 'widget', 'name' (id of the board, form or program), and any of MINGA_OPTIONS.
 */
function minga_render( $attributes ): string {
	$attributes = (array) $attributes;
	$widget     = $attributes['widget'] ?? 'idea-board';
	$endpoint   = esc_url( get_option( 'minga_endpoint', '' ), array( 'http', 'https' ) );
	if ( '' === $endpoint || ! isset( MINGA_WIDGETS[ $widget ] ) ) {
		return current_user_can( 'manage_options' ) ? '<p>' . esc_html__( 'Minga: set the endpoint in Settings → Minga, and choose a widget.', 'minga' ) . '</p>' : '';
	}
	wp_enqueue_script_module( 'minga-loader' );
	$html = sprintf( ' endpoint="%s"', $endpoint );
	$given = array( MINGA_WIDGETS[ $widget ] => $attributes['name'] ?? '' );
	foreach ( MINGA_OPTIONS as $option ) {
		// a shortcode cannot have a name with a hyphen
		$given[ $option ] = $attributes[ $option ] ?? $attributes[ str_replace( '-', '_', $option ) ] ?? '';
	}
	foreach ( array_filter( array_map( 'strval', $given ), 'strlen' ) as $option => $value ) {
		$html .= sprintf( ' %s="%s"', $option, esc_attr( $value ) );
	}
	$height = 'idea-board' === $widget ? '420px' : '160px';
	return sprintf(
		'<minga-%1$s%2$s style="display:block;min-height:%3$s"><a href="%4$s">%5$s</a></minga-%1$s>',
		$widget,
		$html,
		$height,
		$endpoint,
		esc_html__( 'Take part', 'minga' )
	);
}

add_action(
	'init',
	function () {
		wp_register_script_module( 'minga-loader', get_option( 'minga_script', '' ), array(), null );
		register_block_type( __DIR__, array( 'render_callback' => 'minga_render' ) );
		add_shortcode( 'minga', 'minga_render' );
	}
);

// The page asks this site for a token only when somebody is signed in here.
add_action(
	'wp_head',
	function () {
		if ( ! is_user_logged_in() || ! minga_can_sign() ) {
			return;
		}
		$address = esc_url_raw( rest_url( 'minga/v1/token' ) );
		$nonce   = wp_create_nonce( 'wp_rest' );
		wp_print_inline_script_tag(
			'window.minga ||= function () { (minga.q ||= []).push(arguments); };' .
			'minga("init", { endpoint: ' . wp_json_encode( get_option( 'minga_endpoint', '' ) ) . ' });' .
			'minga("identify", async () => {' .
			'  const answer = await fetch(' . wp_json_encode( $address ) . ', { method: "POST", headers: { "X-WP-Nonce": ' . wp_json_encode( $nonce ) . ' } });' .
			'  return answer.ok ? (await answer.json()).token : null;' .
			'});'
		);
	}
);
