/** JSON written so that it may stand anywhere, inside a page too. */
package nienbieu.json;
