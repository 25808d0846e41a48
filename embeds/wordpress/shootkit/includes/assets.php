<?php
/**
 * The one script that all widgets need, from this plugin's own folder, and only on pages with a widget.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'shootkit';

add_action(
	'init',
	static function () {
		// The `?ver=` of a version does no harm: the languages beside the script are data and never import it.
		wp_register_script( HANDLE, plugins_url( 'build/shootkit.js', FILE ), array(), VERSION, array( 'strategy' => 'defer' ) );
		wp_register_style( HANDLE, plugins_url( 'fallback.css', FILE ), array(), VERSION );
		// Small enough for WordPress to put it into the page.
		wp_style_add_data( HANDLE, 'path', plugin_dir_path( FILE ) . 'fallback.css' );
	},
	5
);

/**
 * Loads the script into this page.
 *
 * @param string $translation The language that the widget speaks, where it is known.
 */
function load( string $translation = '' ) {
	wp_enqueue_script( HANDLE );
	wp_enqueue_style( HANDLE );
	spoken( $translation );
}

/**
 * The languages that the widgets of this page speak.
 *
 * @param string $translation One more.
 */
function spoken( string $translation = '' ): array {
	static $spoken = array();
	if ( '' !== $translation ) {
		$spoken[ $translation ] = true;
	}
	return array_keys( $spoken );
}

// The studio's settings stand right before the script that reads them, wherever WordPress prints it: also inside the
// editor's canvas, which has a page of its own.
add_filter(
	'script_loader_tag',
	static function ( $tag, $handle ) {
		if ( HANDLE !== $handle ) {
			return $tag;
		}
		$json     = wp_json_encode( page_settings(), JSON_HEX_TAG | JSON_HEX_AMP );
		$settings = array(
			'type'          => 'application/json',
			'data-shootkit' => true,
		);
		return wp_get_inline_script_tag( $json, $settings ) . language_hints() . $tag;
	},
	10,
	2
);

/** Lets the browser fetch a language at once, instead of after the script has run. */
function language_hints(): string {
	$hints = '';
	foreach ( array_diff( spoken(), array( 'en' ) ) as $translation ) {
		$hints .= sprintf( "<link rel=\"modulepreload\" href=\"%s\">\n", esc_url( plugins_url( "build/locales/$translation.js", FILE ) ) );
	}
	return $hints;
}
