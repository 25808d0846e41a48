<?php
/**
 * The blocks, each one element, shown in the editor as it will be on the page.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

// Each rests on those before it.
const EDITOR_SCRIPTS = array( 'icons', 'controls', 'inspector', 'preview', 'blocks' );

add_action(
	'init',
	static function () {
		$needs = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-core-data', 'wp-data', 'wp-element', 'wp-i18n', 'wp-primitives' );
		foreach ( EDITOR_SCRIPTS as $name ) {
			wp_register_script( "shootkit-$name", plugins_url( "editor/$name.js", FILE ), $needs, VERSION, true );
			wp_set_script_translations( "shootkit-$name", 'shootkit', plugin_dir_path( FILE ) . 'build/languages' );
			$needs = array( "shootkit-$name" );
		}
		foreach ( ELEMENTS as $element => $names ) {
			$arguments = array(
				'attributes'      => block_attributes( $element ),
				'render_callback' => static function ( $attributes ) use ( $element ) {
					return render_block_of( $element, $attributes );
				},
			);
			register_block_type( plugin_dir_path( FILE ) . "blocks/{$names['block']}", $arguments );
		}
	}
);

/**
 * The attributes of a block.
 *
 * @param string $element Tag name.
 */
function block_attributes( string $element ): array {
	$types      = array(
		'number' => 'number',
		'switch' => 'boolean',
	);
	$attributes = array(
		'anchor'  => array( 'type' => 'string' ),
		'wording' => array( 'type' => 'object' ),
	);
	foreach ( fields_of( $element ) as $name => $field ) {
		$attributes[ camel_case( $name ) ] = array( 'type' => $types[ $field['control'] ] ?? 'string' );
	}
	return $attributes;
}

/**
 * The widget of a block, in the box that WordPress aligns.
 *
 * @param string $element    Tag name.
 * @param array  $attributes What is said about it.
 */
function render_block_of( string $element, array $attributes ): string {
	$given = array( 'wording' => $attributes['wording'] ?? array() );
	foreach ( array_keys( fields_of( $element ) ) as $name ) {
		$given[ $name ] = $attributes[ camel_case( $name ) ] ?? '';
	}
	$anchor = empty( $attributes['anchor'] ) ? array() : array( 'id' => $attributes['anchor'] );
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes( $anchor ), render( $element, $given ) );
}

// What the editor's scripts have to know of the table, the studio and its words.
add_action(
	'enqueue_block_editor_assets',
	static function () {
		$language = studio()['lang'] ?? get_bloginfo( 'language' );
		$blocks   = array();
		foreach ( ELEMENTS as $element => $names ) {
			$blocks[ $names['block'] ] = array(
				'element'   => $element,
				'title'     => \WP_Block_Type_Registry::get_instance()->get_registered( "shoot/{$names['block']}" )->title,
				'shortcode' => $names['shortcode'],
				'fields'    => editor_fields( $element ),
				'phrases'   => phrases_of( $element, translation_for( $language ) ),
			);
		}
		$data = array(
			'blocks'   => $blocks,
			'language' => $language,
		);
		$json = wp_json_encode( $data, JSON_HEX_TAG | JSON_HEX_AMP );
		wp_add_inline_script( 'shootkit-' . EDITOR_SCRIPTS[0], "window.shootkitEditor = $json;", 'before' );
	}
);

/**
 * The fields of a block as the editor's scripts read them: a list, with the studio's own value to show in empty fields.
 *
 * @param string $element Tag name.
 */
function editor_fields( string $element ): array {
	$fields = array();
	foreach ( fields_of( $element ) as $name => $field ) {
		$choices = array();
		foreach ( choices_of( $field ) as $word => $label ) {
			$choices[] = array(
				'value' => $word,
				'label' => $label,
			);
		}
		$fields[] = array(
			'attribute' => $name,
			'name'      => camel_case( $name ),
			'shortcode' => snake_case( $name ),
			'isToken'   => in_array( $name, TOKENS, true ),
			'choices'   => $choices,
			'studio'    => studio()[ $name ] ?? '',
		) + $field;
	}
	return $fields;
}
