<?php
/**
 * Settings → Shootkit: what a studio says once for all widgets of its site.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

const PAGE = 'shootkit';

add_action(
	'admin_menu',
	static function () {
		$page = add_options_page( 'Shootkit', 'Shootkit', 'manage_options', PAGE, __NAMESPACE__ . '\\print_settings_page' );
		add_action( "admin_print_scripts-$page", __NAMESPACE__ . '\\enqueue_colour_picker' );
	}
);

add_action(
	'admin_init',
	static function () {
		$sections = array(
			'studio' => __( 'Your studio', 'shootkit' ),
			'look'   => __( 'Colours', 'shootkit' ),
			'more'   => __( 'More', 'shootkit' ),
		);
		foreach ( $sections as $id => $title ) {
			add_settings_section( $id, $title, '__return_null', PAGE );
		}
		foreach ( studio_fields() as $name => $field ) {
			$section = in_array( $name, TOKENS, true ) ? 'look' : ( $field['panel'] ?? 'studio' );
			$about   = array(
				'name'      => $name,
				'field'     => $field,
				'label_for' => "shootkit-$name",
			);
			add_settings_field( $name, esc_html( $field['label'] ), __NAMESPACE__ . '\\print_settings_field', PAGE, $section, $about );
		}
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( FILE ),
	static function ( $links ) {
		$address = admin_url( 'options-general.php?page=' . PAGE );
		return array_merge( array( sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'shootkit' ) ) ), $links );
	}
);

/** The page itself; the Settings API brings nonce and fields. */
function print_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html( get_admin_page_title() ); ?></h1>
		<p><?php esc_html_e( 'What you say here holds for all widgets of your site. A block or a shortcode can say otherwise for itself.', 'shootkit' ); ?></p>
		<p>
			<?php
			/* translators: 1–3: shortcodes, which stay as they are. */
			$ways = __( 'Add the blocks to a page, or write %1$s, %2$s or %3$s where blocks cannot be had.', 'shootkit' );
			echo wp_kses( sprintf( esc_html( $ways ), '<code>[shoot_picker]</code>', '<code>[prep_checklist]</code>', '<code>[style_compare]</code>' ), array( 'code' => array() ) );
			?>
		</p>
		<form action="options.php" method="post">
			<?php
			settings_fields( PAGE );
			do_settings_sections( PAGE );
			submit_button();
			?>
		</form>
	</div>
	<?php
}

/**
 * One field.
 *
 * @param array $about Its name and its entry of the table.
 */
function print_settings_field( array $about ) {
	$field   = $about['field'];
	$name    = OPTION . '[' . $about['name'] . ']';
	$id      = $about['label_for'];
	$help_id = "$id-help";
	$value   = (string) ( studio()[ $about['name'] ] ?? '' );
	$choices = choices_of( $field );
	$help    = $field['help'] ?? '';
	/* translators: a choice that changes nothing. */
	$default = __( 'Default', 'shootkit' );

	if ( $choices ) {
		printf( '<select id="%s" name="%s"%s>', esc_attr( $id ), esc_attr( $name ), $help ? ' aria-describedby="' . esc_attr( $help_id ) . '"' : '' );
		foreach ( array( '' => $default ) + $choices as $word => $label ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $word ), selected( $value, (string) $word, false ), esc_html( $label ) );
		}
		echo '</select>';
	} else {
		printf(
			'<input id="%s" name="%s" value="%s" type="%s" class="%s"%s%s%s>',
			esc_attr( $id ),
			esc_attr( $name ),
			esc_attr( $value ),
			esc_attr( 'number' === $field['control'] ? 'number' : 'text' ),
			esc_attr( 'colour' === $field['control'] ? 'shootkit-colour' : ( 'number' === $field['control'] ? 'small-text' : 'regular-text' ) ),
			isset( $field['min'] ) ? ' min="' . esc_attr( $field['min'] ) . '"' : '',
			isset( $field['max'] ) ? ' max="' . esc_attr( $field['max'] ) . '"' : '',
			$help ? ' aria-describedby="' . esc_attr( $help_id ) . '"' : ''
		);
	}
	if ( $help ) {
		printf( '<p class="description" id="%s">%s</p>', esc_attr( $help_id ), esc_html( $help ) );
	}
}

/** WordPress' own colour picker over the text fields of the colours. */
function enqueue_colour_picker() {
	wp_enqueue_style( 'wp-color-picker' );
	wp_enqueue_script( 'wp-color-picker' );
	// Its buttons all say the same: each is named after its field, too.
	$script = "jQuery( () => jQuery( '.shootkit-colour' ).wpColorPicker().each( ( index, { labels } ) => {
		const [ button ] = jQuery( labels[ 0 ] ).closest( 'tr' ).find( '.wp-color-result' );
		button.setAttribute( 'aria-label', labels[ 0 ].textContent + ': ' + button.textContent );
	} ) );";
	wp_add_inline_script( 'wp-color-picker', $script );
}
