/** Compresses, and puts files into one, byte by byte the same on any machine. */
package nienbieu.zip;
