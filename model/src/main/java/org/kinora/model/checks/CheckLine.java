package org.kinora.model.checks;

/**
 * One question that the model was asked.
 *
 * @param check which kind of question: capitals, groups, senses, sums, chats or stories
 * @param question what it read
 * @param answer what it did with it
 * @param holds whether a scene can show that
 */
public record CheckLine(String check, String question, String answer, boolean holds) {}
