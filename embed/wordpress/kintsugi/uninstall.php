<?php
/**
 * Leaves nothing behind: the plugin's one option goes, on every site of a network.
 *
 * @package Kintsugi
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $kintsugi_site ) {
		switch_to_blog( $kintsugi_site );
		delete_option( 'kintsugi' );
		restore_current_blog();
	}
} else {
	delete_option( 'kintsugi' );
}
