// Ends well where the server of this machine can do its work: what a container is asked about its health.
const port = process.env.PORT || 4173;
const answer = await fetch(`http://127.0.0.1:${port}/health/ready`).catch(() => undefined);
process.exitCode = answer?.ok ? 0 : 1;
