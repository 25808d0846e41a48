<?php
/**
 * What the widgets say, as the build took it from `shootkit/core`.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

/**
 * The whole content in a language.
 *
 * @param string $translation One of those that there are.
 */
function content( string $translation ): array {
	return built( "content/$translation" );
}
