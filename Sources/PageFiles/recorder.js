// Runs in the audio thread: hands on what the microphone gives, in blocks.

class Recorder extends AudioWorkletProcessor {
  process(inputs) {
    const channel = inputs[0][0];
    if (channel) this.port.postMessage(channel.slice());
    return true;
  }
}

registerProcessor("klartone-recorder", Recorder);
