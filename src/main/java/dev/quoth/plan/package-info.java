/**
 * What does a question look for? From a {@link dev.quoth.QuoteQuery} to a plan that any engine can
 * carry out.
 *
 * <p>Hidden from applications. May use {@code dev.quoth}, {@code dev.quoth.language} and {@code
 * dev.quoth.passage}; it knows no engine.
 *
 * <p>The meaning of a question is decided here, once for each search: which words must match, who
 * "Foreign Minister Wang" may be, how filters combine, what adds to a score and why. {@link
 * dev.quoth.plan.SearchPlanner} makes a {@link dev.quoth.plan.SearchPlan} of {@link
 * dev.quoth.plan.Clause}s, of which an engine translates each kind and decides nothing. What must
 * be looked up first, the planner asks a {@link dev.quoth.plan.SpeakerDirectory}. A plan prints
 * itself for people to read.
 */
@NullMarked
package dev.quoth.plan;

import org.jspecify.annotations.NullMarked;
