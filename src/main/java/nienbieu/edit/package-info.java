/** Changes to the editors' own files, as text: no word is touched that need not be. */
package nienbieu.edit;
