<?php
/**
 * What the studio says once for all widgets, in one option, and as the page's settings.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

const OPTION = 'shootkit';

add_action(
	'admin_init',
	static function () {
		register_setting(
			PAGE,
			OPTION,
			array(
				'type'              => 'array',
				'default'           => array(),
				'sanitize_callback' => __NAMESPACE__ . '\\clean_studio',
			)
		);
	}
);

/** What the studio has said, by the name of the field. */
function studio(): array {
	$said = get_option( OPTION, array() );
	return is_array( $said ) ? $said : array();
}

/**
 * What of the settings page's form is fit for being kept; where a value is not, the one before stays.
 *
 * @param mixed $given What the form sent, or other code stores.
 */
function clean_studio( $given ): array {
	$given  = is_array( $given ) ? $given : array();
	$before = studio();
	$kept   = array();
	foreach ( studio_fields() as $name => $field ) {
		$value = is_scalar( $given[ $name ] ?? '' ) ? (string) ( $given[ $name ] ?? '' ) : '';
		$clean = clean( $field, $value );
		if ( '' === $clean && '' !== trim( $value ) ) {
			$clean = (string) ( $before[ $name ] ?? '' );
			report_unfit( $name, $field['label'], $value );
		}
		if ( '' !== $clean ) {
			$kept[ $name ] = $clean;
		}
	}
	return $kept;
}

/**
 * Tells the studio which value could not be kept.
 *
 * @param string $name  Name of the field.
 * @param string $label What the studio reads beside it.
 * @param string $value What was given.
 */
function report_unfit( string $name, string $label, string $value ) {
	if ( ! function_exists( 'add_settings_error' ) ) {
		return;
	}
	/* translators: 1: what was written; 2: the name of the field. */
	$sentence = __( '“%1$s” is not fit for “%2$s”, so what stood there before stays.', 'shootkit' );
	add_settings_error( OPTION, "shootkit-$name", esc_html( sprintf( $sentence, $value, $label ) ) );
}

/** The settings of the page, as the widgets read them. */
function page_settings(): array {
	$settings = array();
	$tokens   = array();
	foreach ( array_intersect_key( studio(), studio_fields() ) as $name => $value ) {
		if ( in_array( $name, TOKENS, true ) ) {
			$tokens[ $name ] = $value;
		} else {
			$settings[ $name ] = 'number' === attributes()[ $name ]['control'] ? (float) $value : $value;
		}
	}
	if ( $tokens ) {
		$settings['tokens'] = $tokens;
	}
	// Where an optimiser has moved the script, its languages are no longer beside it.
	return $settings + array( 'locales-url' => plugins_url( 'build/locales/', FILE ) );
}
