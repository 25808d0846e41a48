import {LitElement, css, html} from 'lit';

// The least that a Lit element can be: what the three are measured against.
class BareElement extends LitElement {
  static styles = css`:host { display: block; }`;

  render() {
    return html`<section><h2>Hello</h2><p>A bare element.</p></section>`;
  }
}

customElements.define('bare-element', BareElement);
