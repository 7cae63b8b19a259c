<?php
/**
 * The element in a post: from attributes to markup. Everything that comes from outside is checked and escaped here.
 *
 * @package Kintsugi
 */

defined( 'ABSPATH' ) || exit;

/** What each attribute may say. An attribute that says something else is left out. */
const KINTSUGI_ATTRIBUTES = array(
	'lang'       => '/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i',
	'theme'      => '/^(light|dark|auto)$/',
	'accent'     => '/^#?[0-9a-f]{6}$/i',
	'region'     => '/^[a-z]{2}$/i',
	'days'       => '/^(3[0-9]|4[0-9]|5[0-9]|60)$/',
	'profile'    => '/^[a-z0-9-]{1,32}$/',
	'start'      => '~^#/[\w/-]*$~',
	'home-url'   => '~^(/(?!/)|https?://)\S+$~',
	'home-label' => '/^.{1,80}$/u',
);

/** The plain link's words, unless a post or the settings say others. */
function kintsugi_words() {
	return __( 'A free, private guide for the weeks after a breakup', 'kintsugi' );
}

/** Where the guide's files are when they lie in this plugin's own folder. */
function kintsugi_bundled() {
	return is_readable( dirname( __DIR__ ) . '/dist/embed.js' ) ? plugins_url( 'dist/', __DIR__ ) : '';
}

/** The address of the guide, with a slash at its end: the one that was chosen, else the bundled files; empty where there are neither. */
function kintsugi_base() {
	$chosen = kintsugi_setting( 'address' );
	return '' === $chosen ? kintsugi_bundled() : trailingslashit( $chosen );
}

/**
 * One of the settings; an empty text where it was never set.
 *
 * @param string $name Its name.
 */
function kintsugi_setting( $name ) {
	$all = get_option( KINTSUGI_OPTION, array() );
	return is_array( $all ) && isset( $all[ $name ] ) && is_string( $all[ $name ] ) ? $all[ $name ] : '';
}

/**
 * The markup of the element, and the loader with it.
 *
 * @param array $given Attributes as a post gives them.
 */
function kintsugi_element( $given ) {
	$base = kintsugi_base();
	if ( '' === $base ) {
		// Readers see nothing; whoever can mend it sees why.
		return current_user_can( 'manage_options' )
			? '<p>' . esc_html__( 'Kintsugi: say under Settings where the guide is.', 'kintsugi' ) . '</p>'
			: '';
	}
	$attributes = '';
	foreach ( KINTSUGI_ATTRIBUTES as $name => $rule ) {
		$value = isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? trim( (string) $given[ $name ] ) : '';
		if ( ! preg_match( $rule, $value ) ) {
			$value = kintsugi_setting( $name );
		}
		if ( preg_match( $rule, $value ) ) {
			$attributes .= sprintf( ' %s="%s"', $name, 'home-url' === $name ? esc_url( $value ) : esc_attr( $value ) );
		}
	}
	$words = isset( $given['words'] ) && is_scalar( $given['words'] ) ? trim( (string) $given['words'] ) : '';
	wp_enqueue_script( 'kintsugi' );
	return sprintf(
		'<kintsugi-guide%s><a href="%s">%s</a></kintsugi-guide>',
		$attributes,
		esc_url( $base ),
		esc_html( '' === $words ? kintsugi_words() : $words )
	);
}

/**
 * [kintsugi theme="dark" start="#/today"]words of the plain link[/kintsugi]
 *
 * @param array|string $given   Attributes; WordPress gives an empty text where there are none.
 * @param string|null  $content What stands between the two tags.
 */
function kintsugi_shortcode( $given, $content = null ) {
	$given = is_array( $given ) ? $given : array();
	if ( null !== $content && '' !== trim( $content ) ) {
		$given['words'] = wp_strip_all_tags( $content );
	}
	return kintsugi_element( $given );
}

/**
 * The block, drawn at the time of reading like the shortcode.
 *
 * @param array $given Attributes of the block.
 */
function kintsugi_block( $given ) {
	// Names in block attributes have no hyphens.
	foreach ( array( 'homeUrl' => 'home-url', 'homeLabel' => 'home-label' ) as $from => $to ) {
		if ( isset( $given[ $from ] ) ) {
			$given[ $to ] = $given[ $from ];
		}
	}
	$wrapper = function_exists( 'get_block_wrapper_attributes' ) ? get_block_wrapper_attributes() : '';
	return sprintf( '<div %s>%s</div>', $wrapper, kintsugi_element( $given ) );
}
