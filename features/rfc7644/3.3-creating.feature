Feature: Creating resources
  A client creates a resource with POST to the endpoint of its type. RFC 7644 section 3.3.

  @R7644-3.3-04
  Rule: A resource that was created is answered with 201

    Example: creating a User
      When the client creates an ordinary User
      Then the provider answers 201 Created

    @groups
    Example: creating a Group
      When the client creates an ordinary Group
      Then the provider answers 201 Created

  @R7644-3.3-05
  Rule: The answer carries the new resource

    Example: what was sent stands in the answer
      When the client creates a User with:
        """
        { "nickName": "Kit", "title": "Cartographer" }
        """
      Then the answer holds what was sent

  @R7644-3.3-06
  Rule: The answer says where the new resource is

    Example: the Location leads to the User
      When the client creates an ordinary User
      Then the answer has the header Location
      And the Location of the answer leads to the User

  @R7644-3.3-08 @filter
  Rule: A clash with a resource that exists is a conflict

    Example: a userName that is taken
      Given a stored User
      When the client creates a User with:
        """
        { "userName": "{{User.userName}}" }
        """
      Then the provider answers 409 Conflict
      And exactly one User of that name is stored

    Example: a userName that is free
      Given a stored User
      When the client creates a User with:
        """
        { "userName": "{{new address}}" }
        """
      Then the provider answers 201 Created

  @R7644-3.3.1-01
  Rule: The endpoint decides which type the resource is of

    Example: a User that says it is a Group
      When the client creates a User with:
        """
        { "meta": { "resourceType": "Group" } }
        """
      Then the stored User's meta.resourceType is "User"

    @groups
    Example: a Group that says it is a User
      When the client creates a Group with:
        """
        { "meta": { "resourceType": "User" } }
        """
      Then the stored Group's meta.resourceType is "Group"

  @R7643-2.5-07
  Rule: A member without a value is like no member

    Example: null and an empty list
      When the client creates a User with:
        """
        { "nickName": null, "phoneNumbers": [] }
        """
      Then the provider answers 201 Created
      And the stored User has no nickName
      And the stored User has no phoneNumbers

  @R7643-3.1-01
  Rule: The provider gives the id

    Example: a User of whom the client says only what it must
      When the client creates a minimal User
      Then the provider has given the User an id

  @R7643-3.1-02
  Rule: The provider gives meta

    Example: the meta of a new User
      When the client creates an ordinary User
      Then the stored User's meta.resourceType is "User"
      And the stored User's meta.created is a dateTime
      And the stored User's meta.lastModified is a dateTime
      And the stored User's meta.location is a URI or a relative reference

  @R7643-4.1.1-01
  Rule: No User is without a userName

    Example: a User without a userName
      When the client creates a User without userName
      Then the provider demands a userName

    Example: a userName that is empty
      When the client creates a User with:
        """
        { "userName": "" }
        """
      Then the provider demands a userName

    Example: a userName that is null
      When the client creates a User with:
        """
        { "userName": null }
        """
      Then the provider demands a userName

    Example: a User with a userName
      When the client creates an ordinary User
      Then the provider accepts it
      And the stored User's userName is as sent

  @R7643-7-15
  Rule: What is announced as required is demanded

    Example: Users who lack one required attribute each
      When the client creates Users, each without one attribute that is announced as required
      Then the provider refuses each of them or fills in what is missing

  @R7644-3.3-01
  Rule: What only the provider may write is ignored

    Example: meta and groups of the client's
      When the client creates a User with:
        """
        {
          "meta": { "created": "2001-01-01T00:00:00Z" },
          "groups": [{ "value": "a-group-of-the-client" }]
        }
        """
      Then the provider answers 201 Created
      And the stored User's meta.created is not "2001-01-01T00:00:00Z"
      And the stored User has no groups

    Example: an id of the client's
      When the client creates a User with:
        """
        { "id": "an-id-of-the-client" }
        """
      Then the provider gives the User another id than "an-id-of-the-client"

  @R7644-3.3-02
  Rule: What the client leaves out may have a default, which is shown

    Example: a User of whom the client says only what it must
      When the client creates a minimal User
      Then the answer shows the User as it is stored

  @R7644-3.3-03
  Rule: null and an empty list are no reason to fail

    Example: active is null, and there are no emails
      When the client creates a User with:
        """
        { "active": null, "emails": [] }
        """
      Then the provider does not fail

  @R7644-3.3-07
  Rule: The header Location and meta.location are the same

    Example: the two of a new User
      When the client creates an ordinary User
      Then the Location of the answer is the User's meta.location

  @R7644-3.3-10 @filter
  Rule: A create that is refused leaves nothing behind

    Example: a userName that is taken
      Given a stored User
      When the client creates a User with:
        """
        { "userName": "{{User.userName}}", "displayName": "{{new label}}" }
        """
      Then exactly one User of that name is stored
      And no User with that displayName is stored

    Example: a value of the wrong type
      When the client creates a User with:
        """
        { "displayName": "{{new label}}", "active": { "not": "a boolean" } }
        """
      Then the provider refuses it with 400
      And no User of that name is stored

  @R7644-3.3-11
  Rule: What was accepted can be read at once

    Example: a User with values of several kinds
      When the client creates a User with:
        """
        {
          "title": "Cartographer",
          "preferredLanguage": "en-GB",
          "phoneNumbers": [
            { "value": "tel:+1-201-555-0123", "type": "work" },
            { "value": "tel:+1-201-555-0124", "type": "mobile" }
          ]
        }
        """
      Then the User is stored as the answer shows it

  @R7644-3.3-15
  Rule: A resource that names the schema of another type is refused

    Example: a User with the schema of a Group alone
      When the client creates a User with:
        """
        { "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"] }
        """
      Then the provider refuses it with 400 and, if any, the scimType invalidValue or invalidSyntax

    Example: a User with the schema of a User
      When the client creates a User with:
        """
        { "schemas": ["urn:ietf:params:scim:schemas:core:2.0:User"] }
        """
      Then the provider answers 201 Created
