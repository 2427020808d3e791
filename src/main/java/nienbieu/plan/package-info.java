/**
 * Every page, its address in each language, its neighbours, and the check that links lead there.
 */
package nienbieu.plan;
