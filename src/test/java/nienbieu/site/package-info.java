/** What must hold for every finished site, checked on the files alone. */
package nienbieu.site;
