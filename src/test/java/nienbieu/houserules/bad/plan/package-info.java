/** Breaks rules on purpose. */
package nienbieu.houserules.bad.plan;
