/** The finished site onto disk, all or nothing, touching only what is ours. */
package nienbieu.publish;
