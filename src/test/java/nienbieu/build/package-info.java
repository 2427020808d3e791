/** Whole builds, from the command line to the finished site. */
package nienbieu.build;
