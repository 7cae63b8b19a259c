// The block in the editor: a plain box in place of the guide, and its choices at the side. Written as it runs, so nothing has to be built.
( ( { blocks, element, blockEditor, components, i18n } ) => {
	const { createElement, Fragment } = element;
	const { __ } = i18n;

	const fields = [
		[ 'start', __( 'Begins at (#/today, #/check-in, …)', 'kintsugi' ) ],
		[ 'theme', __( 'light, dark or auto', 'kintsugi' ) ],
		[ 'accent', __( 'Colour, six digits', 'kintsugi' ) ],
		[ 'days', __( 'Quiet days, 30 to 60', 'kintsugi' ) ],
		[ 'region', __( 'Country for help lines', 'kintsugi' ) ],
		[ 'lang', __( 'Language', 'kintsugi' ) ],
		[ 'homeUrl', __( 'Link back to', 'kintsugi' ) ],
		[ 'homeLabel', __( 'Words of that link', 'kintsugi' ) ],
		[ 'words', __( 'Words of the plain link', 'kintsugi' ) ],
	];

	blocks.registerBlockType( 'kintsugi/guide', {
		edit( { attributes, setAttributes } ) {
			const field = ( [ name, label ] ) =>
				createElement( components.TextControl, {
					key: name,
					label,
					value: attributes[ name ],
					onChange: ( value ) => setAttributes( { [ name ]: value } ),
				} );
			return createElement(
				Fragment,
				null,
				createElement(
					blockEditor.InspectorControls,
					null,
					createElement( components.PanelBody, { title: 'Kintsugi' }, fields.map( field ) )
				),
				createElement(
					'div',
					blockEditor.useBlockProps(),
					createElement( components.Placeholder, {
						icon: 'heart',
						label: 'Kintsugi',
						instructions: __( 'Readers see the guide here.', 'kintsugi' ),
					} )
				)
			);
		},
		save: () => null,
	} );
} )( window.wp );
