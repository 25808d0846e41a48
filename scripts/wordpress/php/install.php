<?php
// Makes the studio's site: three people who write for it, and the plugin at work. Run in the folder of a WordPress.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST']   = preg_replace( '#^\w+://#', '', getenv( 'WORDPRESS_URL' ) );
$_SERVER['REQUEST_URI'] = '/';

require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Northpane', 'admin', 'admin@example.com', true, '', 'admin-password' );
update_option( 'permalink_structure', '/%postname%/' );
// They come from elsewhere.
update_option( 'show_avatars', 0 );
flush_rewrite_rules();
foreach ( array( 'editor', 'author' ) as $shootkit_role ) {
	wp_insert_user(
		array(
			'user_login' => $shootkit_role . '1',
			'user_pass'  => $shootkit_role . '-password',
			'user_email' => $shootkit_role . '@example.com',
			'role'       => $shootkit_role,
		)
	);
}

// Nobody is greeted by the editor any more.
$shootkit_preferences = array(
	'core'           => array( 'enableChoosePatternModal' => false ),
	'core/edit-post' => array( 'welcomeGuide' => false ),
	'_modified'      => gmdate( 'c' ),
);
foreach ( get_users( array( 'fields' => 'ID' ) ) as $shootkit_user ) {
	update_user_meta( $shootkit_user, 'wp_persisted_preferences', $shootkit_preferences );
}

$shootkit_result = activate_plugin( 'shootkit/shootkit.php' );
if ( is_wp_error( $shootkit_result ) ) {
	fwrite( STDERR, $shootkit_result->get_error_message() . "\n" );
	exit( 1 );
}
