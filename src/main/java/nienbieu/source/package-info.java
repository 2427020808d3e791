/** What people wrote, where each word of it stands, and what is wrong with it. */
package nienbieu.source;
