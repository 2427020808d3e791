/** A house that breaks every rule, so that each rule is seen to fail. */
package nienbieu.houserules.bad;
