Feature: Common attributes
  Every resource has an id and meta, which the provider keeps, and may have an externalId, which the client keeps.
  RFC 7643 section 3.1.

  @R7643-3.1-03
  Rule: Every representation carries the id

    Example: a User that is retrieved
      Given a stored User
      When the client retrieves the User
      Then the answer's id is a text

    Example: a User of which little is asked
      Given a stored User
      When the client retrieves the User with attributes "userName"
      Then the answer's id is a text

    @filter
    Example: a list of which little is asked
      Given a stored User
      When the client asks the Users for "userName" alone where: userName eq "{{User.userName}}"
      Then each Resources[*].id of the answer is a text

    @filter
    Example: a search of which little is asked
      Given a stored User
      When the client sends:
        """
        POST Users/.search

        {
          "schemas": ["urn:ietf:params:scim:api:messages:2.0:SearchRequest"],
          "attributes": ["userName"],
          "filter": "userName eq \"{{User.userName}}\""
        }
        """
      Then each Resources[*].id of the answer is a text

  @R7643-3.1-05
  Rule: The id stays what it is

    Example: a User that is replaced under another userName
      Given a stored User
      When the client replaces the User with:
        """
        { "userName": "{{new address}}" }
        """
      Then the provider accepts it
      And the stored User's id is as before

    @patch
    Example: a User whose userName is modified
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "replace", "path": "userName", "value": "{{new address}}" }
        """
      Then the provider accepts it
      And the stored User's id is as before

  @R7643-3.1-07
  Rule: The provider chooses the id

    Example: a User created with an id of the client's
      When the client creates a User with:
        """
        { "id": "{{new word}}" }
        """
      Then the answer's id is not as sent
      And the provider ought to accept it
      And the stored User's id is not as sent

    Example: a User replaced with another id
      Given a stored User
      When the client replaces the User with:
        """
        { "id": "{{new word}}" }
        """
      Then the stored User's id is as before
      And the provider ought to accept it

  @R7643-3.1-08
  Rule: No id holds the word that bulk requests reserve

    Example: the id of a User
      When the client creates an ordinary User
      Then no identifier in the answer holds the word bulkId

    @bulk
    Example: the id of a User that a bulk request creates
      When the client creates a User in a bulk request
      Then the provider accepts it
      And no identifier in the answer holds the word bulkId

  @R7643-3.1-10 @patch
  Rule: The id cannot be modified

    Example: another id
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "replace", "path": "id", "value": "{{new word}}" }
        """
      Then the stored User's id is as before
      And the provider ought to refuse it with 400 and, if any, the scimType mutability

  @R7643-3.1-12
  Rule: An externalId may be given or not

    Example: a User with one
      When the client creates a User with:
        """
        { "externalId": "{{new word}}" }
        """
      Then the provider accepts it
      And the stored User keeps the externalId that the answer shows
      And the stored User's externalId is as sent

    Example: a User without one
      When the client creates a User without externalId
      Then the provider accepts it

    @groups
    Example: a Group with one
      When the client creates a Group with:
        """
        { "externalId": "{{new word}}" }
        """
      Then the provider accepts it
      And the stored Group keeps the externalId that the answer shows
      And the stored Group's externalId is as sent

    @groups
    Example: a Group without one
      When the client creates a Group without externalId
      Then the provider accepts it

  @R7643-3.1-13
  Rule: The externalId is the client's alone

    Example: a User created without one
      When the client creates a User without externalId
      Then the stored User has no externalId

  @R7643-3.1-17
  Rule: The client can change the externalId

    Example: replacing
      Given a stored User with:
        """
        { "externalId": "{{new word}}" }
        """
      When the client replaces the User with:
        """
        { "externalId": "{{new word}}" }
        """
      Then the stored User keeps the externalId that the answer shows
      And the stored User's externalId is as sent

    @patch
    Example: modifying
      Given a stored User with:
        """
        { "externalId": "{{new word}}" }
        """
      When the client modifies the User by:
        """
        { "op": "replace", "path": "externalId", "value": "another-{{User.externalId}}" }
        """
      Then the stored User's externalId is "another-{{User.externalId}}"

  @R7643-3.1-18
  Rule: What a client says of meta is ignored

    Example: creating
      When the client creates a User with:
        """
        {
          "meta": {
            "resourceType": "Group",
            "created": "1999-01-31T12:00:00Z",
            "lastModified": "1999-01-31T12:00:00Z",
            "location": "https://elsewhere.example.com/Users/1"
          }
        }
        """
      Then the provider accepts it
      And the stored User's meta.created is not as sent
      And the stored User's meta.lastModified is not as sent
      And the stored User's meta.location is not as sent
      And the stored User's meta.resourceType is "User"

    Example: replacing
      Given a stored User
      When the client replaces the User with:
        """
        { "meta": { "resourceType": "Group", "created": "1999-01-31T12:00:00Z" } }
        """
      Then the stored User's meta.created is as before
      And the stored User's meta.resourceType is as before
      And the provider ought to accept it

  @R7643-3.1-19 @patch
  Rule: The name of the resource type cannot be modified

    Example: another resource type
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "replace", "path": "meta.resourceType", "value": "Group" }
        """
      Then the stored User's meta.resourceType is as before
      And the provider ought to refuse it with 400 and, if any, the scimType mutability

  @R7643-3.1-21 @patch
  Rule: The time of creation cannot be modified

    Example: an earlier time
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "replace", "path": "meta.created", "value": "1999-01-31T12:00:00Z" }
        """
      Then the stored User's meta.created is as before
      And the provider ought to refuse it with 400 and, if any, the scimType mutability

  @R7643-3.1-23 @patch
  Rule: The time of the last change cannot be modified

    Example: an earlier time
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "replace", "path": "meta.lastModified", "value": "1999-01-31T12:00:00Z" }
        """
      Then the stored User's meta.lastModified is not "1999-01-31T12:00:00Z"
      And the provider ought to refuse it with 400 and, if any, the scimType mutability

  @R7643-3.1-25 @patch
  Rule: The location cannot be modified

    Example: a place elsewhere
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "replace", "path": "meta.location", "value": "https://elsewhere.example.com/Users/1" }
        """
      Then the stored User's meta.location is as before
      And the provider ought to refuse it with 400 and, if any, the scimType mutability

  @R7643-3.1-27 @patch @etag
  Rule: The version cannot be modified

    Example: a version of the client's
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "replace", "path": "meta.version", "value": "W/\"of-the-client\"" }
        """
      Then the stored User's meta.version is not "W/\"of-the-client\""
      And the provider ought to refuse it with 400 and, if any, the scimType mutability

  @R7643-3.1-30
  Rule: The time of creation stays what it is

    Example: a User that is replaced
      Given a stored User
      When the client replaces the User with:
        """
        { "nickName": "Kit" }
        """
      Then the provider accepts it
      And the stored User's meta.created is a dateTime
      And the stored User's meta.created is as before

    @patch
    Example: a User that is modified
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "replace", "path": "nickName", "value": "Kit" }
        """
      Then the provider accepts it
      And the stored User's meta.created is as before

  @R7643-3.1-31
  Rule: A new resource was last changed when it was created

    Example: a User that nobody has changed
      When the client creates an ordinary User
      Then the provider accepts it
      And the User was last changed when it was created

  @R7643-3.1-32
  Rule: The time of the last change moves on with a change

    Example: a User that is replaced
      Given a stored User
      And some time has passed, so that the times of the User can differ
      When the client replaces the User with:
        """
        { "nickName": "Kit" }
        """
      Then the provider accepts it
      And the stored User was last changed later than before

    @patch
    Example: a User that is modified
      Given a stored User
      And some time has passed, so that the times of the User can differ
      When the client modifies the User by:
        """
        { "op": "replace", "path": "nickName", "value": "Kit" }
        """
      Then the provider accepts it
      And the stored User was last changed later than before

  @R7643-3.1-33
  Rule: The location of a resource leads to it

    Example: a User
      Given a stored User
      When the client retrieves the User
      Then the location in the answer leads to the User

    @groups
    Example: a Group
      Given a stored Group
      When the client retrieves the Group
      Then the location in the answer leads to the Group

  @R7643-3.1-39 @testresources
  Rule: Resources of other types have the common attributes too

    Example: a TestResource
      Given a stored TestResource
      When the client retrieves the TestResource
      Then the answer's id is a text
      And the answer has a value of meta
