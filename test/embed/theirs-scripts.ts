import { readFileSync } from 'node:fs';

const library = (path: string): string => readFileSync(`node_modules/${path}`, 'utf8');

/** Methods that old libraries put on every element of a page. */
export const NAMES: Record<string, string> = {
  'prototype.js': `visible toggle hide show update replace insert wrap inspect recursivelyCollect ancestors descendants
    firstDescendant immediateDescendants previousSiblings nextSiblings siblings match up down previous next select adjacent
    identify readAttribute writeAttribute getHeight getWidth classNames hasClassName addClassName removeClassName
    toggleClassName cleanWhitespace empty descendantOf getStyle getOpacity setStyle setOpacity makePositioned undoPositioned
    makeClipping undoClipping clonePosition cumulativeOffset positionedOffset absolutize relativize cumulativeScrollOffset
    viewportOffset getDimensions getLayout measure fire observe stopObserving on store retrieve getStorage clone purge
    request serialize getElements findFirstElement focusFirstElement disable enable clear present activate getValue setValue
    visualEffect highlight appear fade grow shrink fold puff squish shake pulsate morph`,
  MooTools: `set get erase match inject grab adopt wraps replaces hasClass addClass removeClass toggleClass swapClass
    getPrevious getAllPrevious getNext getAllNext getFirst getLast getParent getParents getSiblings getChildren getElements
    getElement destroy empty dispose clone store retrieve eliminate setStyle setStyles getStyle getStyles addEvent addEvents
    removeEvent removeEvents fireEvent cloneEvents getProperty getProperties setProperty setProperties removeProperty
    removeProperties appendText appendHTML getSelected toQueryString tween fade morph highlight slide getSize getScroll
    getScrolls getScrollSize getOffsets getPosition getCoordinates setPosition getComputedSize position measure expose show
    hide toggle swap reveal dissolve nix isDisplayed isVisible makeDraggable makeResizable pin unpin load send spin unspin
    pluck each associate`,
};

/** Whoever calls one of these is told. */
const throwing = (names: string): string =>
  `for (const name of '${names.replace(/\s+/g, ' ')}'.split(' ')) Element.prototype[name] = () => { throw new Error('called ' + name); };`;

/** What old libraries and tools do to a page’s objects, as far as it can meet us. */
export const SCRIPTS: Record<string, string> = {
  jQuery: library('jquery/dist/jquery.js'),
  'prototype.js': `Array.prototype.toJSON = function () { return '[' + this.map(String).join(', ') + ']'; };
    String.prototype.toJSON = Number.prototype.toJSON = function () { return '"' + this + '"'; };
    Array.from = function (list) { return list ? Array.prototype.slice.call(list) : []; };
    Array.prototype.entries = function () { return this; };
    Array.prototype.find = function (test) { for (var i = 0; i < this.length; i++) if (test(this[i], i)) return this[i]; };
    Function.prototype.bind = function (context) {
      var run = this, first = [].slice.call(arguments, 1);
      return function () { return run.apply(context, first.concat([].slice.call(arguments))); };
    };
    ${throwing(NAMES['prototype.js']!)}`,
  MooTools: `Array.from = function (list) {
      return list == null ? [] : typeof list.length === 'number' && typeof list !== 'string' ? [].slice.call(list) : [list];
    };
    for (const name of 'each clone clean invoke associate link contains append combine erase empty flatten pick'.split(' '))
      Array.prototype[name] = function () { return this; };
    Function.prototype.extend = Function.prototype.implement = function () { return this; };
    ${throwing(NAMES['MooTools']!)}`,
  'members on every object': `Object.prototype.each = Object.prototype.extend = function () {};
    Array.prototype.remove = Array.prototype.last = function () {}; String.prototype.blank = function () {};`,
  'another Document': 'window.Document = function () {};',
  // As core-js and older polyfills do where they find a browser wanting: the same again in ES5, to be seen by for-in.
  polyfills: `(function () {
      function Later(run) {
        var self = this, done = false;
        self.waiting = [];
        function settle(state, value) {
          if (done) return;
          if (state && value && typeof value.then === 'function') {
            done = true;
            return value.then(function (v) { done = false; settle(true, v); }, function (e) { done = false; settle(false, e); });
          }
          done = true; self.state = state; self.value = value; self.settled = true;
          self.waiting.forEach(function (one) { setTimeout(one); });
        }
        try { run(function (v) { settle(true, v); }, function (e) { settle(false, e); }); } catch (e) { settle(false, e); }
      }
      Later.prototype.then = function (yes, no) {
        var self = this;
        return new Later(function (resolve, reject) {
          function go() {
            var next = self.state ? yes : no;
            if (typeof next !== 'function') return self.state ? resolve(self.value) : reject(self.value);
            try { resolve(next(self.value)); } catch (e) { reject(e); }
          }
          self.settled ? setTimeout(go) : self.waiting.push(go);
        });
      };
      Later.prototype.catch = function (no) { return this.then(undefined, no); };
      Later.prototype.finally = function (run) {
        return this.then(function (v) { run(); return v; }, function (e) { run(); throw e; });
      };
      Later.resolve = function (v) { return v instanceof Later ? v : new Later(function (yes) { yes(v); }); };
      Later.reject = function (e) { return new Later(function (_, no) { no(e); }); };
      Later.all = function (list) {
        return new Later(function (yes, no) {
          var found = [], left = list.length;
          if (!left) yes(found);
          list.forEach(function (one, i) { Later.resolve(one).then(function (v) { found[i] = v; --left || yes(found); }, no); });
        });
      };
      Later.race = function (list) { return new Later(function (yes, no) { list.forEach(function (one) { Later.resolve(one).then(yes, no); }); }); };
      window.Promise = Later;
      Object.assign = function (to) {
        for (var i = 1; i < arguments.length; i++) for (var key in arguments[i]) if (Object.prototype.hasOwnProperty.call(arguments[i], key)) to[key] = arguments[i][key];
        return to;
      };
      Object.entries = function (of) { return Object.keys(of).map(function (key) { return [key, of[key]]; }); };
      Object.values = function (of) { return Object.keys(of).map(function (key) { return of[key]; }); };
      Array.prototype.includes = function (what) { return this.indexOf(what) >= 0; };
      Array.prototype.findIndex = function (test) { for (var i = 0; i < this.length; i++) if (test(this[i], i, this)) return i; return -1; };
      Array.prototype.flatMap = function (run) { return [].concat.apply([], this.map(run)); };
      Array.prototype.fill = function (what) { for (var i = 0; i < this.length; i++) this[i] = what; return this; };
      String.prototype.startsWith = function (what, at) { return this.substr(at || 0, what.length) === what; };
      String.prototype.endsWith = function (what) { return this.slice(-what.length) === what; };
      String.prototype.includes = function (what) { return this.indexOf(what) >= 0; };
      String.prototype.trim = function () { return this.replace(/^\\s+|\\s+$/g, ''); };
      String.prototype.padStart = function (length, fill) { var text = String(this); while (text.length < length) text = (fill || ' ') + text; return text; };
      Number.isInteger = function (n) { return typeof n === 'number' && n % 1 === 0; };
      Element.prototype.remove = function () { this.parentNode && this.parentNode.removeChild(this); };
      Element.prototype.closest = function (what) { var one = this; while (one && one.nodeType === 1 && !one.matches(what)) one = one.parentNode; return one && one.nodeType === 1 ? one : null; };
      NodeList.prototype.forEach = Array.prototype.forEach;
    })();`,
  // As tools do that measure, watch for errors or drive change detection.
  watchers: `(function () {
      function watch(owner, name) {
        var own = owner[name];
        owner[name] = function () { return own.apply(this, arguments); };
      }
      watch(window, 'fetch'); watch(window, 'setTimeout'); watch(window, 'requestAnimationFrame'); watch(window, 'queueMicrotask');
      watch(EventTarget.prototype, 'addEventListener'); watch(EventTarget.prototype, 'removeEventListener');
      watch(history, 'pushState'); watch(history, 'replaceState'); watch(Element.prototype, 'attachShadow');
      watch(customElements, 'define'); watch(Node.prototype, 'appendChild'); watch(Node.prototype, 'insertBefore');
      ['MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'Map', 'Set', 'WeakMap', 'Request', 'AbortController'].forEach(function (name) {
        var Own = window[name];
        window[name] = class extends Own {};
      });
    })();`,
  'another calendar library': `Date.prototype.toString = Date.prototype.toLocaleDateString = function () { return 'a date'; };
    Date.parse = function () { return NaN; }; Date.today = function () { return new Date(); };
    Date.prototype.clone = Date.prototype.add = Date.prototype.set = function () { return this; };
    Number.prototype.days = Number.prototype.fromNow = function () { return this; };
    String.prototype.toDate = String.prototype.format = function () { return this; };`,
  // A name that an assignment cannot shadow, as strict pages freeze what is built in.
  'builtins that are frozen': `[Object, Array, Function, String, Number, Promise, Map, Set, RegExp, Date, Error].forEach(function (one) {
      Object.freeze(one.prototype); Object.freeze(one);
    });`,
  'accessors on every object': `['first', 'last', 'size', 'empty', 'owner', 'self', 'count', 'node'].forEach(function (name) {
      Object.defineProperty(Object.prototype, name, {
        configurable: true, enumerable: true, get: function () { return undefined; }, set: function () { throw new Error('set ' + name); },
      });
    });
    Object.defineProperty(Array.prototype, 'second', { enumerable: true, get: function () { return this[1]; } });`,
};

/** What no program survives that uses what it breaks: descriptors with `value`, feeds with names, requests with `get`. */
export const TRAPS: Record<string, string> = {
  'a value for every description of a member': `Object.prototype.value = Object.prototype.writable = null;`,
  'setters that swallow what is written': `for (const name of ['get', 'name', 'id', 'url'])
    Object.defineProperty(Object.prototype, name, { configurable: true, enumerable: true, get() {}, set() {} });`,
  'setters that throw': `Object.defineProperty(Object.prototype, 'parent', {
    configurable: true, enumerable: true, get() {}, set() { throw new Error('set parent'); } });`,
};
