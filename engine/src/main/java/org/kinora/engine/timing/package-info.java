/**
 * How long the stages of making a film take, from properties to a file. Times come in from {@code output} and
 * {@code video}, which measure; seconds for each stage go out. Next comes {@code cli}, which shows them.
 */
package org.kinora.engine.timing;
