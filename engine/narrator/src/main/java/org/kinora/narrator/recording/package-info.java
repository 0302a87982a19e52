/**
 * Lines as recordings. Sentences and a voice come in; for each line a FLAC file and a JSON file with the times of its words go
 * out, which the engine's package {@code narration} reads.
 */
package org.kinora.narrator.recording;
