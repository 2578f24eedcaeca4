<?php
/**
 * Tokens for members of this site, as docs/identity.md describes them: a JWT signed with HS256. wp-config.php has the secret:
 *
 *   define( 'MINGA_COMMUNITY', 'kestrel' );                      // the community's id
 *   define( 'MINGA_ISSUER', 'https://www.kestrel.example' );     // as in the community's configuration
 *   define( 'MINGA_KEY_ID', '2026-11' );
 *   define( 'MINGA_SECRET', '…' );                               // base64url of at least 32 random bytes, as in the configuration
 */

defined( 'ABSPATH' ) || exit;

/** Whether this site can vouch for its members. */
function minga_can_sign(): bool {
	return defined( 'MINGA_COMMUNITY' ) && defined( 'MINGA_ISSUER' ) && defined( 'MINGA_KEY_ID' ) && defined( 'MINGA_SECRET' );
}

function minga_base64url( string $bytes ): string {
	return rtrim( strtr( base64_encode( $bytes ), '+/', '-_' ), '=' );
}

/**
 * A token for one member, good for ten minutes from $now.
 *
 * @param array  $claims At least 'sub'.
 * @param string $secret Base64url of at least 32 bytes.
 * @throws InvalidArgumentException When the secret is too short to be safe.
 */
function minga_sign( array $claims, string $issuer, string $audience, string $key_id, string $secret, int $now ): string {
	$key = base64_decode( strtr( $secret, '-_', '+/' ), true );
	if ( false === $key || strlen( $key ) < 32 ) {
		throw new InvalidArgumentException( 'MINGA_SECRET must be base64url of at least 32 random bytes.' );
	}
	$flags = JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE;
	$head  = minga_base64url( json_encode( array( 'alg' => 'HS256', 'kid' => $key_id ), $flags ) );
	$body  = minga_base64url(
		json_encode( array( 'iss' => $issuer, 'aud' => $audience, 'iat' => $now, 'exp' => $now + 600 ) + $claims, $flags )
	);
	return "$head.$body." . minga_base64url( hash_hmac( 'sha256', "$head.$body", $key, true ) );
}

add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			'minga/v1',
			'/token',
			array(
				'methods'             => 'POST',
				'permission_callback' => function () {
					return is_user_logged_in() && minga_can_sign();
				},
				'callback'            => function () {
					$user   = wp_get_current_user();
					$claims = array( 'sub' => (string) $user->ID, 'name' => $user->display_name, 'locale' => str_replace( '_', '-', get_user_locale( $user ) ) );
					nocache_headers();
					return array( 'token' => minga_sign( $claims, MINGA_ISSUER, MINGA_COMMUNITY, MINGA_KEY_ID, MINGA_SECRET, time() ) );
				},
			)
		);
	}
);
