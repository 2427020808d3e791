/** The rules of the house, and a small house that breaks each of them. */
package nienbieu.houserules;
