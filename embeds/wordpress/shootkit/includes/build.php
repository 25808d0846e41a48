<?php
/**
 * What `npm run build:wordpress` puts into `build/`.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

/**
 * A JSON file of the build, or an empty array where it is missing.
 *
 * @param string $name Path below `build/`, without its ending.
 */
function built( string $name ): array {
	static $read = array();
	if ( ! isset( $read[ $name ] ) ) {
		$file          = plugin_dir_path( FILE ) . "build/$name.json";
		$read[ $name ] = is_readable( $file ) ? (array) wp_json_file_decode( $file, array( 'associative' => true ) ) : array();
	}
	return $read[ $name ];
}
