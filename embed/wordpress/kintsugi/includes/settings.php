<?php
/**
 * Settings > Kintsugi: where the guide is, and how it looks unless a post says otherwise. For those who may manage options; the Settings
 * API checks capability and nonce of what is sent, and kintsugi_clean() every value.
 *
 * @package Kintsugi
 */

defined( 'ABSPATH' ) || exit;

/** The page in the menu. */
function kintsugi_add_settings_page() {
	add_options_page( 'Kintsugi', 'Kintsugi', 'manage_options', 'kintsugi', 'kintsugi_settings_page' );
}

/** The option and its fields. */
function kintsugi_register_settings() {
	register_setting(
		'kintsugi',
		KINTSUGI_OPTION,
		array(
			'type'              => 'array',
			'default'           => array(),
			'sanitize_callback' => 'kintsugi_clean',
		)
	);
	add_settings_section( 'kintsugi', '', '__return_null', 'kintsugi' );
	foreach ( kintsugi_fields() as $name => $field ) {
		$arguments = array(
			'name'      => $name,
			'hint'      => $field[1],
			'label_for' => 'kintsugi-' . $name,
		);
		add_settings_field( 'kintsugi-' . $name, $field[0], 'kintsugi_field', 'kintsugi', 'kintsugi', $arguments );
	}
}

/** Name, label and hint of each field. */
function kintsugi_fields() {
	$own = '' === kintsugi_bundled()
		? __( 'This plugin holds no files of the guide. Put a release into its folder dist, or name an address where one is.', 'kintsugi' )
		: __( 'Left empty, the files in this plugin are used. Scripts of your site could then read what readers keep there; an address of its own is safer.', 'kintsugi' );
	return array(
		'address' => array( __( 'Address of the guide', 'kintsugi' ), $own ),
		'theme'   => array( __( 'Light or dark', 'kintsugi' ), 'light, dark, auto' ),
		'accent'  => array( __( 'Colour for buttons and links', 'kintsugi' ), '2f6f6a' ),
		'lang'    => array( __( 'Language', 'kintsugi' ), 'en' ),
		'region'  => array( __( 'Country for help lines', 'kintsugi' ), 'US, GB, IE, CA, AU, NZ' ),
		'days'    => array( __( 'Quiet days to begin with', 'kintsugi' ), '30 - 60' ),
	);
}

/**
 * One field.
 *
 * @param array $field Its name, label_for and hint.
 */
function kintsugi_field( $field ) {
	printf(
		'<input class="regular-text" type="text" id="%1$s" name="%2$s[%3$s]" value="%4$s" aria-describedby="%1$s-hint"><p class="description" id="%1$s-hint">%5$s</p>',
		esc_attr( $field['label_for'] ),
		esc_attr( KINTSUGI_OPTION ),
		esc_attr( $field['name'] ),
		esc_attr( kintsugi_setting( $field['name'] ) ),
		esc_html( $field['hint'] )
	);
}

/**
 * What may be kept of what was sent. A value that can't be is told and left out.
 *
 * @param mixed $sent The fields.
 */
function kintsugi_clean( $sent ) {
	$clean = array();
	foreach ( array_keys( kintsugi_fields() ) as $name ) {
		$value = is_array( $sent ) && isset( $sent[ $name ] ) && is_string( $sent[ $name ] ) ? trim( sanitize_text_field( $sent[ $name ] ) ) : '';
		if ( '' === $value ) {
			continue;
		}
		$fits = 'address' === $name ? kintsugi_is_address( $value ) : 1 === preg_match( KINTSUGI_ATTRIBUTES[ $name ], $value );
		if ( $fits ) {
			$clean[ $name ] = 'address' === $name ? esc_url_raw( $value, array( 'http', 'https' ) ) : $value;
		} else {
			add_settings_error( 'kintsugi', 'kintsugi-' . $name, sprintf( /* translators: %s: the name of a field. */ __( 'Not kept: %s', 'kintsugi' ), $name ) );
		}
	}
	return $clean;
}

/**
 * Whether a text is an address of the web without query and place.
 *
 * @param string $text The text.
 */
function kintsugi_is_address( $text ) {
	return 1 === preg_match( '~^https?://[^\s?#<>"\']+$~i', $text );
}

/** The page itself. */
function kintsugi_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'You may not change these settings.', 'kintsugi' ), 403 );
	}
	echo '<div class="wrap"><h1>Kintsugi</h1><p>';
	echo esc_html__( 'Use the block "Kintsugi" or the shortcode [kintsugi]. The guide sets no cookies and counts nobody, so there are no numbers here either.', 'kintsugi' );
	echo '</p><form method="post" action="options.php">';
	settings_fields( 'kintsugi' );
	do_settings_sections( 'kintsugi' );
	submit_button();
	echo '</form></div>';
}

/**
 * A link to the settings in the list of plugins.
 *
 * @param array $links The links so far.
 */
function kintsugi_settings_link( $links ) {
	$page = admin_url( 'options-general.php?page=kintsugi' );
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $page ), esc_html__( 'Settings', 'kintsugi' ) ) );
	return $links;
}
