// A SCIM server by somebody else (https://github.com/scimmyjs), for the harness to run against. The store below keeps
// what SCIMMY hands it and answers with the same: what the harness finds wrong is SCIMMY's doing, not ours.
import { randomUUID } from "node:crypto";
import express from "express";
import SCIMMY from "scimmy";
import SCIMMYRouters from "scimmy-routers";

const token = process.env.SCIMMY_TOKEN;
if (!token) {
    console.error("SCIMMY_TOKEN is not set; expected the bearer token that clients authenticate with.");
    process.exit(2);
}

const users = new Map();
const idByUserName = new Map();
// userName is not caseExact (RFC 7643 section 4.1.1).
const fold = (userName) => userName.toLowerCase();

const find = (id) => {
    const user = users.get(id);
    if (!user) {
        throw new SCIMMY.Types.Error(404, null, `User ${id} is not here.`);
    }
    return user;
};

const write = (resource, data) => {
    const before = resource.id ? find(resource.id) : undefined;
    const id = before?.id ?? randomUUID();
    if ((idByUserName.get(fold(data.userName)) ?? id) !== id) {
        throw new SCIMMY.Types.Error(409, "uniqueness", `The userName ${data.userName} is taken.`);
    }

    const now = new Date().toISOString();
    const user = {
        ...JSON.parse(JSON.stringify(data)),
        id,
        meta: { created: before?.meta.created ?? now, lastModified: now },
    };
    if (before) {
        idByUserName.delete(fold(before.userName));
    }
    users.set(id, user);
    idByUserName.set(fold(user.userName), id);
    return user;
};

/** The one user that a filter of the form `userName eq "…"` can be about; all of them for any other filter. */
const candidates = (filter) => {
    const [only, ...others] = filter;
    const [[attribute, [operator, value]] = [undefined, []], ...more] = Object.entries(only);
    const indexed = !others.length && !more.length && attribute?.toLowerCase() === "username" && operator === "eq";
    return indexed ? [users.get(idByUserName.get(fold(String(value))))].filter(Boolean) : [...users.values()];
};

const read = (resource) =>
    resource.id ? find(resource.id)
    : resource.filter ? resource.filter.match(candidates(resource.filter))
    : [...users.values()];

const remove = (resource) => {
    idByUserName.delete(fold(find(resource.id).userName));
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
        return "identity-provider";
    },
}));

const server = app.listen(Number(process.env.SCIMMY_PORT ?? 0), "127.0.0.1", () =>
    console.log(`listening on http://127.0.0.1:${server.address().port}/scim`));
