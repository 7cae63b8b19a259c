<?php
/**
 * Plugin Name:       Kintsugi
 * Description:       A free, private guide for the weeks after a breakup, in a post or a page: a block and the shortcode [kintsugi].
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT or Apache-2.0
 *
 * The plugin prints one element, a plain link and one script. It stores where the guide is, and nothing about anybody who reads.
 *
 * @package Kintsugi
 */

defined( 'ABSPATH' ) || exit;

/** The one option: where the guide is, and how it looks unless a post says otherwise. */
const KINTSUGI_OPTION = 'kintsugi';

require_once __DIR__ . '/includes/element.php';
require_once __DIR__ . '/includes/settings.php';

add_action( 'init', 'kintsugi_register' );
add_action( 'admin_menu', 'kintsugi_add_settings_page' );
add_action( 'admin_init', 'kintsugi_register_settings' );
add_filter( 'plugin_action_links_' . plugin_basename( __FILE__ ), 'kintsugi_settings_link' );

/** The loader, the shortcode and the block. */
function kintsugi_register() {
	// No version is put behind the address: a query would name another file to a browser that has pinned it.
	wp_register_script( 'kintsugi', kintsugi_base() . 'embed.js', array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	add_shortcode( 'kintsugi', 'kintsugi_shortcode' );
	register_block_type(
		__DIR__ . '/block',
		array( 'render_callback' => 'kintsugi_block' )
	);
}
