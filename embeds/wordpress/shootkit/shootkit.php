<?php
/**
 * Plugin Name:       Shootkit
 * Description:       Helps a photographer’s clients choose between a headshot and a portrait, see the difference, and come to the session prepared.
 * Version:           0.1.0
 * Requires at least: 6.8
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       shootkit
 * Domain Path:       /build/languages
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

// Only a copy of the source is without it: nobody who has installed the plugin reads this.
if ( ! is_readable( __DIR__ . '/build/shootkit.js' ) ) {
	add_action(
		'admin_notices',
		static function () {
			echo '<div class="notice notice-error"><p>Shootkit is not built yet: run <code>npm run build:wordpress</code> in the source.</p></div>';
		}
	);
	return;
}

require __DIR__ . '/includes/build.php';
require __DIR__ . '/includes/elements.php';
require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/tokens.php';
require __DIR__ . '/includes/fields.php';
require __DIR__ . '/includes/values.php';
require __DIR__ . '/includes/studio.php';
require __DIR__ . '/includes/settings-page.php';
require __DIR__ . '/includes/language.php';
require __DIR__ . '/includes/content.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/fallback-picker.php';
require __DIR__ . '/includes/fallback-checklist.php';
require __DIR__ . '/includes/fallback-compare.php';
require __DIR__ . '/includes/renderer.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/written-by-hand.php';
require __DIR__ . '/includes/blocks.php';
require __DIR__ . '/includes/shortcodes.php';
require __DIR__ . '/includes/paragraphs.php';
require __DIR__ . '/includes/allowed-html.php';
require __DIR__ . '/includes/tinymce.php';

add_action(
	'init',
	static function () {
		load_plugin_textdomain( 'shootkit', false, dirname( plugin_basename( FILE ) ) . '/build/languages' );
	},
	0
);
