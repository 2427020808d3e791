/** YAML and Markdown files to a checked timeline. */
package nienbieu.read;
