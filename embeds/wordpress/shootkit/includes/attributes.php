<?php
/**
 * What a studio reads about each attribute.
 *
 * Which element takes which attribute, and which words, is for the custom-elements manifest to say: the build takes it
 * from there into `build/attributes.json`, so that it is never stale. Labels have to stand in PHP, where translators
 * find them; a test compares the two.
 *
 * @package Shootkit
 */

namespace Shootkit;

defined( 'ABSPATH' ) || exit;

/**
 * By attribute: `control`; `label`, without which it is for those alone who write markup or shortcodes; `help`;
 * `choices`, labels by word; `min` and `max`; `panel`, where not the first; `studio`, where it can be said once for all.
 */
function attributes(): array {
	$elsewhere = __( 'Needed only where it stands on another page than the widget.', 'shootkit' );
	$styles    = array(
		'headshot' => __( 'Headshot', 'shootkit' ),
		'portrait' => __( 'Portrait', 'shootkit' ),
	);

	return array(
		'booking-url'      => array(
			'control' => 'url',
			'label'   => __( 'Booking link', 'shootkit' ),
			/* translators: {style} and {answers} stay as they are. */
			'help'    => __( 'Where the button on the result leads: a web, mail or phone address. {style} and {answers} in it are filled in.', 'shootkit' ),
			'studio'  => true,
		),
		'booking-field'    => array(
			'control' => 'text',
			'label'   => __( 'Field for the answers', 'shootkit' ),
			'help'    => __( 'The field of your booking form that takes the answers: a2 at Calendly, the number of the field at Acuity.', 'shootkit' ),
			'panel'   => 'more',
			'studio'  => true,
		),
		'compare-url'      => array(
			'control' => 'url',
			'label'   => __( 'Page with the comparison', 'shootkit' ),
			'help'    => $elsewhere,
			'studio'  => true,
		),
		'prepare-url'      => array(
			'control' => 'url',
			'label'   => __( 'Page with the checklist', 'shootkit' ),
			'help'    => $elsewhere,
			'studio'  => true,
		),
		'session-date'     => array(
			'control' => 'date',
			'label'   => __( 'Day of the session', 'shootkit' ),
			'help'    => __( 'For a page that is for one client. Otherwise clients set their day themselves.', 'shootkit' ),
		),
		'session-time'     => array(
			'control' => 'time',
			'label'   => __( 'Time of the session', 'shootkit' ),
		),
		'session-duration' => array(
			'control' => 'number',
			'label'   => __( 'Length of the session in minutes', 'shootkit' ),
			'min'     => 1,
			'max'     => 1440,
			'studio'  => true,
		),
		'location'         => array(
			'control' => 'text',
			'label'   => __( 'Place of the session', 'shootkit' ),
			'studio'  => true,
		),
		'time-zone'        => array(
			'control' => 'time-zone',
			'label'   => __( 'Time zone of the session', 'shootkit' ),
			/* translators: Europe/Lisbon stays as it is. */
			'help'    => __( 'For calendar entries, written like Europe/Lisbon.', 'shootkit' ),
			'studio'  => true,
		),
		'kind'             => array(
			'control' => 'choice',
			/* translators: label of a choice: a headshot, a portrait, both. */
			'label'   => __( 'Tasks for', 'shootkit' ),
			'choices' => array( 'auto' => __( 'What the picker suggests', 'shootkit' ) ) + $styles + array( 'both' => __( 'Both', 'shootkit' ) ),
		),
		'highlight'        => array(
			'control' => 'choice',
			'label'   => __( 'Marked column', 'shootkit' ),
			'choices' => array( 'auto' => __( 'What the picker suggests', 'shootkit' ) ) + $styles + array( 'none' => __( 'None', 'shootkit' ) ),
		),
		'photo'            => array(
			'control' => 'photo',
			'label'   => __( 'Your own photograph', 'shootkit' ),
			'help'    => __( 'It is cropped by the slider. Without it, drawn people show the difference.', 'shootkit' ),
		),
		'photo-focus'      => array(
			'control' => 'text',
			'label'   => __( 'Point between the eyes', 'shootkit' ),
			/* translators: 50% 25% stays as it is. */
			'help'    => __( 'In your photograph, from its left and its top edge: 50% 25%.', 'shootkit' ),
		),
		'photo-zoom'       => array(
			'control' => 'number',
			'label'   => __( 'How many times nearer the headshot comes', 'shootkit' ),
			'min'     => 1,
		),
		'position'         => array(
			'control' => 'number',
			'label'   => __( 'Where the slider stands at first', 'shootkit' ),
			'help'    => __( '0 is the headshot, 100 the whole portrait.', 'shootkit' ),
			'min'     => 0,
			'max'     => 100,
		),
		'studio-email'     => array(
			'control' => 'email',
			'label'   => __( 'Mail address of the studio', 'shootkit' ),
			'help'    => __( 'Clients send their answers and wishes to it, as one page for the photographer.', 'shootkit' ),
			'studio'  => true,
		),
		'brief-url'        => array(
			'control' => 'url',
			'label'   => __( 'Page that opens your clients’ answers', 'shootkit' ),
			'help'    => __( 'A page with the picker or the checklist on it. Without it, the page on which the client was.', 'shootkit' ),
			'panel'   => 'more',
			'studio'  => true,
		),
		'lang'             => array(
			'control' => 'language',
			'label'   => __( 'Language', 'shootkit' ),
			'help'    => __( 'That of the page, unless you choose one.', 'shootkit' ),
			'studio'  => true,
		),
		'heading-level'    => array(
			'control' => 'number',
			'label'   => __( 'Level of the heading, 1 to 6', 'shootkit' ),
			'min'     => 1,
			'max'     => 6,
			'panel'   => 'more',
			'studio'  => true,
		),
		'session'          => array(
			'control' => 'text',
			'label'   => __( 'Shared name', 'shootkit' ),
			'help'    => __( 'Widgets with the same name know of each other’s answers, across all pages of the site.', 'shootkit' ),
			'panel'   => 'more',
			'studio'  => true,
		),
		'persist'          => array(
			'control' => 'choice',
			'label'   => __( 'Where progress is kept', 'shootkit' ),
			'choices' => array(
				'local'   => __( 'On the visitor’s device', 'shootkit' ),
				'session' => __( 'On the device, until the tab is closed', 'shootkit' ),
				'off'     => __( 'Nowhere', 'shootkit' ),
			),
			'panel'   => 'more',
			'studio'  => true,
		),
		'analytics'        => array(
			'control' => 'choice',
			'label'   => __( 'Analytics', 'shootkit' ),
			'choices' => array(
				'off'        => __( 'Off', 'shootkit' ),
				'data-layer' => __( 'Tell the data layer of the page what visitors choose', 'shootkit' ),
			),
			'panel'   => 'more',
			'studio'  => true,
		),
		'src'              => array(
			'control' => 'url',
			'label'   => __( 'File with your own content', 'shootkit' ),
			'help'    => __( 'Address of a JSON file, for more than a few words of your own.', 'shootkit' ),
			'panel'   => 'more',
			'studio'  => true,
		),
		// For forms, which are written by hand.
		'name'             => array( 'control' => 'text' ),
		'required'         => array( 'control' => 'switch' ),
		'disabled'         => array( 'control' => 'switch' ),
	);
}
