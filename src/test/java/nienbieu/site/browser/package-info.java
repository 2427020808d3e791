/** A real browser for the tests: found or installed, started once, and a server on loopback. */
package nienbieu.site.browser;
