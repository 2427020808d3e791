/** What a browser needs to search the site and to choose events from it. */
package nienbieu.search;
