/** Five short scenes that other animation engines draw too, with the same content, sizes, colours and times, for comparing speed. */
package org.kinora.scenes.peers;
