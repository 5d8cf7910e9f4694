import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";

/**
 * Puts a letter as `<id>.eml` into `outbox` of the data folder, readable by its owner only. It is there whole or not at all, and
 * once though it is put there twice.
 */
export async function putIntoOutbox(data: string, id: string, message: SendMailOptions): Promise<void> {
  const folder = join(data, "outbox");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { message: bytes } = await createTransport({ streamTransport: true, buffer: true, newline: "\r\n" }).sendMail(
    message,
  );
  const name = `${id.replace(/[^A-Za-z0-9-]/g, "_")}.eml`;
  const draft = join(folder, `.${name}.${process.pid}`);
  try {
    const file = await open(draft, "w", 0o600);
    try {
      await file.writeFile(bytes as Buffer);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, join(folder, name));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
