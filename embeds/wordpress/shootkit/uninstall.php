<?php
/**
 * Takes away the one thing that the plugin keeps: its option, on every site of a network.
 *
 * @package Shootkit
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	$shootkit_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $shootkit_sites as $shootkit_site ) {
		delete_blog_option( $shootkit_site, 'shootkit' );
	}
} else {
	delete_option( 'shootkit' );
}
