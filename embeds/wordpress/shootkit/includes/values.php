<?php
/**
 * What may go into the page and into the option.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

const PROTOCOLS = array( 'http', 'https', 'mailto', 'tel' );

// What the picker fills into a booking link; `sanitize_url()` takes braces away.
const PLACES = array(
	'{style}'   => '%7Bstyle%7D',
	'{answers}' => '%7Banswers%7D',
);

/**
 * The address that was meant: a mail address and a phone number are written as they are.
 *
 * @param string $address As the studio wrote it.
 */
function completed_address( string $address ): string {
	if ( is_email( $address ) ) {
		return "mailto:$address";
	}
	return preg_match( '/^\+?[\d(][\d\s().-]{4,}$/', $address ) ? 'tel:' . preg_replace( '/[^\d+]/', '', $address ) : $address;
}

/**
 * An address that leads to a page, a mail or a phone; empty where it would lead elsewhere.
 *
 * @param string $address As the studio wrote it.
 */
function safe_address( string $address ): string {
	$safe = sanitize_url( strtr( completed_address( trim( $address ) ), PLACES ), PROTOCOLS );
	return strtr( $safe, array_flip( PLACES ) );
}

/**
 * A value that is fit for being kept; empty where it is not.
 *
 * @param array  $field Its entry of the table.
 * @param string $value As the studio wrote it.
 */
function clean( array $field, string $value ): string {
	$value   = trim( $value );
	$choices = choices_of( $field );
	if ( $choices ) {
		return isset( $choices[ $value ] ) ? $value : '';
	}
	switch ( $field['control'] ) {
		case 'url':
			return safe_address( $value );
		case 'email':
			return (string) is_email( $value );
		case 'number':
			$fits = is_numeric( $value ) && $value >= ( $field['min'] ?? $value ) && $value <= ( $field['max'] ?? $value );
			return $fits ? $value : '';
		case 'time-zone':
			return in_array( $value, timezone_identifiers_list( \DateTimeZone::ALL_WITH_BC ), true ) ? $value : '';
		case 'colour':
			return preg_match( '/^(#[0-9a-f]{3,8}|[a-z]+|[a-z]+\([\w\s.,%\/#-]*\))$/i', $value ) ? $value : '';
		case 'length':
			return preg_match( '/^(0|\d*\.?\d+(px|r?em|%))$/i', $value ) ? $value : '';
		default:
			return sanitize_text_field( $value );
	}
}

/**
 * The words that a field takes, with their labels; none where it takes any text.
 *
 * @param array $field Its entry of the table.
 */
function choices_of( array $field ): array {
	return 'language' === $field['control'] ? built( 'languages' ) : ( $field['choices'] ?? array() );
}
