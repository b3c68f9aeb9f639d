// What of Lit no element of ours ever runs: SVG and MathML templates, expressions in comments, in raw text and in place of an
// attribute, listeners that are objects or have options, directives that hear of leaving, styles made of others, properties of
// types and with defaults that we have none of, what decorators need. Embedded pages and stories run what is left.
import type { Plugin } from 'vite';

/** What goes and what stands for it, by the module it is in (Lit 3.3.3). */
const LESS: Record<string, readonly (readonly [what: string, instead: string])[]> = {
  '@lit/reactive-element/css-tag.js': [
    ['if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");', ''],
    [
      'const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)',
      'return new n(t[0],t)',
    ],
    ['const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))', 'this.o=t=new CSSStyleSheet,t.replaceSync(this.cssText)'],
    ['t=>t instanceof CSSStyleSheet?t:t.styleSheet', 't=>t.styleSheet'],
    ['e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t', 't=>t'],
  ],
  '@lit/reactive-element/reactive-element.js': [
    ['case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    ['case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    [',void 0!==t.l&&(this.l=[...t.l])', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    ['this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', 'this._$Ei(),'],
    ['const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}', ''],
    ['!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i)))', '!f(h,s)'],
    ['{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),', '{reflect:e}){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),'],
    ['(this._$Eq??=new Set).add(t))}async', '(this._$Eq??=new Set).add(t)}async'],
    ['h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute', 'h=u.toAttribute'],
    ['void 0!==t.converter?.fromAttribute?t.converter:u', 'u'],
    ['this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r'],
  ],
  'lit-html/lit-html.js': [
    ['l=2===i?"<svg>":3===i?"<math>":""', 'l=""'],
    ['+(2===i?"</svg>":3===i?"</math>":"")', ''],
    ['if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}', 'this.el=S.createElement(f,e),P.currentNode=this.el.content;'],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
    ['c=n??v', 'c=v'],
    [':(c=p,n=void 0)', ':c=p'],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
    ['if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}', ''],
    ['if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', 'r.data===n&&d.push({type:2,index:l});'],
    [':6===r.type&&(i=new Z(h,this,t))', ':0'],
    ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
    ['h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),', 'h=void 0===o?void 0:new o(t),'],
    ['this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'],
    ['get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,', 'constructor(t,i,s,e){this._$AH=A,'],
    [',this._$Cv=e?.isConnected??!0', ''],
    ['{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)', '{values:i}=t,e=this._$AC(t)'],
    ['this._$AR(s&&s._$AB.nextSibling,e)', 'this._$AR(s&&s._$AB.nextSibling)'],
    ['_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);', '_$AR(t=this._$AA.nextSibling){for(;'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,', 'constructor(t,i,s,e,h){this._$AH=A,'],
    ['constructor(){super(...arguments),this.type=3}', ''],
    ['constructor(){super(...arguments),this.type=4}', ''],
    ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
    ['"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)', 'this._$AH.call(this.options.host,t)'],
  ],
  'lit-html/directive.js': [
    ['constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,e,i){this._$Ct=t,this._$AM=e,this._$Ci=i}', ''],
  ],
  'lit-element/lit-element.js': [
    [',this._$Do=void 0', ''],
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    ['this._$Do=e(', 'e('],
    ['connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}', ''],
  ],
}; // prettier-ignore

/** A vite plugin for the script; it comes after {@link noGlobals}. */
export const slimLit = (): Plugin => ({
  name: 'slim-lit',
  apply: 'build',
  transform: {
    filter: { id: /\/node_modules\/(lit-html|lit-element|@lit\/reactive-element)\/[\w-]+\.js$/ },
    handler: (code, id) => ({ code: slim(code, id), map: null }),
  },
});

/**
 * A module of Lit without what we have no use for.
 * @throws {Error} the module is not written as it was
 */
export function slim(code: string, id: string): string {
  const file = id.split('/node_modules/').pop()!;
  return (LESS[file] ?? []).reduce((text, [what, instead]) => {
    if (!text.includes(what)) throw new Error(`${file} is written otherwise than before: ${what}`);
    return text.replace(what, () => instead);
  }, code);
}
