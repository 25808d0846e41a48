<?php
// For PHP's own server, what a web server's rewrite rules do: files as they are, all else through WordPress.
$shootkit_path = urldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
if ( '/' !== $shootkit_path && is_dir( $_SERVER['DOCUMENT_ROOT'] . $shootkit_path ) ) {
	$shootkit_path = rtrim( $shootkit_path, '/' ) . '/index.php';
}
if ( '/' === $shootkit_path || ! is_file( $_SERVER['DOCUMENT_ROOT'] . $shootkit_path ) ) {
	$shootkit_path = '/index.php';
}
if ( '.php' !== substr( $shootkit_path, -4 ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME']     = $shootkit_path;
$_SERVER['PHP_SELF']        = $shootkit_path;
$_SERVER['SCRIPT_FILENAME'] = $_SERVER['DOCUMENT_ROOT'] . $shootkit_path;
chdir( dirname( $_SERVER['SCRIPT_FILENAME'] ) );
require $_SERVER['SCRIPT_FILENAME'];
