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
		wp_register_style( HANDLE, plugins_url( 'widgets.css', FILE ), array(), VERSION );
		// Small enough for WordPress to put it into the page.
		wp_style_add_data( HANDLE, 'path', plugin_dir_path( FILE ) . 'widgets.css' );
	},
	5
);

/**
 * Loads the script into this page.
 *
 * @param string $translation The language that the widget speaks, where it is known.
 */
function load_script( string $translation = '' ) {
	wp_enqueue_script( HANDLE );
	wp_enqueue_style( HANDLE );
	languages_of_page( $translation );
}

/**
 * The languages that the widgets of this page speak.
 *
 * @param string $translation One more.
 */
function languages_of_page( string $translation = '' ): array {
	static $languages = array();
	if ( '' !== $translation ) {
		$languages[ $translation ] = true;
	}
	return array_keys( $languages );
}

// The studio's settings stand right before the script that reads them, wherever WordPress prints it: also inside the
// editor's canvas, which has a page of its own.
add_filter(
	'script_loader_tag',
	static function ( $tag, $handle ) {
		if ( HANDLE !== $handle ) {
			return $tag;
		}
		return settings_tag() . language_hints() . $tag;
	},
	10,
	2
);

// Plugins that join scripts may print them without asking that filter.
add_action(
	'wp_footer',
	static function () {
		if ( wp_script_is( HANDLE ) && ! did_action( 'shootkit_settings' ) ) {
			echo settings_tag(); // phpcs:ignore WordPress.Security.EscapeOutput -- made by WordPress of JSON without tags.
		}
	},
	30
);

/** The settings of the page as a script of JSON. */
function settings_tag(): string {
	/** Fires when the settings are about to be printed. */
	do_action( 'shootkit_settings' );
	$json       = wp_json_encode( page_settings(), JSON_HEX_TAG | JSON_HEX_AMP );
	$attributes = array(
		'type'          => 'application/json',
		'data-shootkit' => true,
	);
	return wp_get_inline_script_tag( $json, $attributes );
}

/** Lets the browser fetch a language at once, instead of after the script has run. */
function language_hints(): string {
	$hints = '';
	foreach ( array_diff( languages_of_page(), array( 'en' ) ) as $translation ) {
		$hints .= sprintf( "<link rel=\"modulepreload\" href=\"%s\">\n", esc_url( plugins_url( "build/locales/$translation.js", FILE ) ) );
	}
	return $hints;
}
