// SCIMMY (https://github.com/scimmyjs) as a peer to measure: users only, in memory, nothing durable, an index on id and
// one on userName. The handlers do as little as its contract allows: no copies, no checks but uniqueness. What takes
// the time is SCIMMY and Express.
import { randomUUID } from "node:crypto";
import express from "express";
import SCIMMY from "scimmy";
import SCIMMYRouters from "scimmy-routers";

const token = process.env.SCIM_TOKEN;
if (!token) {
    console.error("SCIM_TOKEN is not set; expected the bearer token that clients authenticate with.");
    process.exit(2);
}

const users = new Map();
const byUserName = new Map();

const find = (id) => {
    const user = users.get(id);
    if (!user) {
        throw new SCIMMY.Types.Error(404, null, `User ${id} is not here.`);
    }
    return user;
};

const write = (resource, data) => {
    const before = resource.id ? find(resource.id) : undefined;
    const key = data.userName.toLowerCase();
    if ((byUserName.get(key) ?? before) !== before) {
        throw new SCIMMY.Types.Error(409, "uniqueness", `The userName ${data.userName} is taken.`);
    }

    const now = new Date().toISOString();
    const id = before?.id ?? randomUUID();
    const user = { ...data, id, meta: { created: before?.meta.created ?? now, lastModified: now } };
    if (before) {
        byUserName.delete(before.userName.toLowerCase());
    }
    users.set(id, user);
    byUserName.set(key, user);
    return user;
};

// SCIMMY hands a parsed filter: [{ userName: ["eq", "ada"] }]. Only that shape is asked here, and the index answers it.
const query = (filter) => {
    const [operator, value] = filter.length === 1 ? (filter[0].userName ?? []) : [];
    return operator === "eq" ? [byUserName.get(value.toLowerCase())].filter(Boolean) : filter.match([...users.values()]);
};

const read = (resource) =>
    resource.id ? find(resource.id)
    : resource.filter ? query(resource.filter)
    : [...users.values()];

const remove = (resource) => {
    byUserName.delete(find(resource.id).userName.toLowerCase());
    users.delete(resource.id);
};

SCIMMY.Resources.declare(SCIMMY.Resources.User).ingress(write).egress(read).degress(remove);

const app = express();
app.use("/scim", new SCIMMYRouters({
    type: "bearer",
    handler: (request) => {
        if (request.header("Authorization") !== `Bearer ${token}`) {
            throw new Error("The bearer token is missing or wrong.");
        }
        return "load";
    },
}));

const server = app.listen(Number(process.argv[2] ?? 0), "127.0.0.1", () =>
    console.log(`listening on http://127.0.0.1:${server.address().port}/scim`));
