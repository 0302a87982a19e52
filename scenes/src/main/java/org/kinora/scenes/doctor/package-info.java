/** What {@code scripts/doctor} looks at beyond the engine: whether the language model answers as it did. */
package org.kinora.scenes.doctor;
