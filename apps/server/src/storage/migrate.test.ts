import { sql } from "kysely";
import { expect, test } from "vitest";
import { onEachDatabase } from "../../test/databases.ts";
import { openDatabase } from "./database.ts";
import { migrate, migrationStanding, NewerDatabase } from "./migrate.ts";

onEachDatabase("migrations", (bench) => {
  test("bring an empty database up, and a second time change nothing", async () => {
    const database = openDatabase(await bench.fresh());
    expect((await migrationStanding(database)).isNew).toBe(true);
    await migrate(database);
    await migrate(database);
    expect(await migrationStanding(database)).toMatchObject({ missing: [], newer: [], isNew: false });
    await database.close();
  });

  test("run once though two processes begin together", async () => {
    const address = await bench.fresh();
    const both = [openDatabase(address), openDatabase(address)];
    await Promise.all(both.map(migrate));
    for (const database of both) expect((await migrationStanding(database)).missing).toEqual([]);
    await Promise.all(both.map((database) => database.close()));
  });

  test("leave a newer database as it is", async () => {
    const database = openDatabase(await bench.fresh());
    await migrate(database);
    await sql`insert into migrations (name, timestamp) values ('9999-later', '2030')`.execute(database.kysely);
    await expect(migrate(database)).rejects.toThrow(NewerDatabase);
    await database.close();
  });
});
