/** The roof: the commands and the build, the only place that knows every room. */
package nienbieu;
