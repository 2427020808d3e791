/** Draws the picture that stands for a page where somebody links to it; the same on any machine. */
package nienbieu.card;
