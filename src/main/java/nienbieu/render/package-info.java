/** Pages to HTML: what stands on each in plain words, laid out by the templates. */
package nienbieu.render;
