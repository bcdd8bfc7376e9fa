Feature: Representation of resources
  A resource is a JSON object which names its schemas and holds its attributes. RFC 7643 section 3.

  @R7643-3-01
  Rule: A resource names its schemas in an array of URIs

    Example: a User without schemas
      When the client creates a User without schemas
      Then the provider ought to refuse it with 400 and, if any, the scimType invalidSyntax or invalidValue

    Example: a User with schemas
      When the client creates an ordinary User
      Then the answer's schemas is an array
      And the stored User's schemas is an array
      And if that was taken, each schemas[*] of the stored User is a URI

    @groups
    Example: a Group with schemas
      When the client creates an ordinary Group
      Then the answer's schemas is an array
      And the stored Group's schemas is an array
      And if that was taken, each schemas[*] of the stored Group is a URI

  @R7643-3-02
  Rule: Where there are schemas there is at least one

    Example: a User
      Given a stored User
      When the client retrieves the User
      Then each schemas of the answer, if any, is a filled array

    @filter
    Example: Users in a list
      Given a stored User
      When the client searches the Users for: userName eq "{{User.userName}}"
      Then each schemas of the answer, if any, is a filled array
      And each Resources[*].schemas of the answer, if any, is a filled array

    Example: an error
      Given a deleted User
      When the client retrieves the User
      Then each schemas of the answer, if any, is a filled array

    Example: the features of the provider
      When the client retrieves the ServiceProviderConfig
      Then each schemas of the answer, if any, is a filled array

    Example: the resource types
      When the client retrieves ResourceTypes
      Then each schemas of the answer, if any, is a filled array
      And each Resources[*].schemas of the answer, if any, is a filled array

    Example: the schemas
      When the client retrieves Schemas
      Then each schemas of the answer, if any, is a filled array
      And each Resources[*].schemas of the answer, if any, is a filled array

  @R7643-3-03
  Rule: A resource names no other schemas than its type has

    Example: a User
      Given a stored User
      When the client retrieves the User
      Then the schemas in the answer are among those of Users

    @groups
    Example: a Group
      Given a stored Group
      When the client retrieves the Group
      Then the schemas in the answer are among those of Groups

  @R7643-3.3-01
  Rule: A resource names the schema of its type

    Example: a User
      Given a stored User
      When the client retrieves the User
      Then the schemas in the answer hold that of Users

    @enterprise
    Example: a User with an extension
      Given a stored User with:
        """
        { "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { "division": "North" } }
        """
      When the client retrieves the User
      Then the schemas in the answer hold that of Users

    @groups
    Example: a Group
      Given a stored Group
      When the client retrieves the Group
      Then the schemas in the answer hold that of Groups

  @R7643-3-04
  Rule: A resource names no schema twice

    Example: the schema of Users twice
      When the client creates a User with:
        """
        {
          "schemas": [
            "urn:ietf:params:scim:schemas:core:2.0:User",
            "urn:ietf:params:scim:schemas:core:2.0:User"
          ]
        }
        """
      Then the provider either takes it or refuses it with 400
      And no schema stands twice in the answer
      And if that was taken, the stored User has 1 schemas

  @R7643-3-05 @enterprise
  Rule: The order of schemas means nothing

    Example: the extension first
      When the client creates a User with:
        """
        {
          "schemas": [
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
            "urn:ietf:params:scim:schemas:core:2.0:User"
          ],
          "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { "division": "North" }
        }
        """
      Then the provider accepts it
      And the stored User holds what was sent

    Example: the extension last
      When the client creates a User with:
        """
        {
          "schemas": [
            "urn:ietf:params:scim:schemas:core:2.0:User",
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
          ],
          "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { "division": "North" }
        }
        """
      Then the provider accepts it
      And the stored User holds what was sent

  @R7643-3-06
  Rule: Every resource keeps the common attributes

    Example: a User that is replaced
      Given a stored User
      When the client replaces the User with:
        """
        { "nickName": "Kit" }
        """
      Then the provider accepts it
      And the stored User has a value of id
      And the stored User has a value of meta

    @patch
    Example: a User that is modified
      Given a stored User
      When the client modifies the User by:
        """
        { "op": "replace", "path": "nickName", "value": "Kit" }
        """
      Then the provider accepts it
      And the stored User has a value of id
      And the stored User has a value of meta

    @groups
    Example: a Group that is replaced
      Given a stored Group
      When the client replaces the Group with:
        """
        { "displayName": "{{new label}}" }
        """
      Then the provider accepts it
      And the stored Group has a value of id
      And the stored Group has a value of meta

    @groups @patch
    Example: a Group that is modified
      Given a stored Group
      When the client modifies the Group by:
        """
        { "op": "replace", "path": "displayName", "value": "{{new label}}" }
        """
      Then the provider accepts it
      And the stored Group has a value of id
      And the stored Group has a value of meta

  @R7643-3-07
  Rule: Core attributes stand next to the common ones

    Example: a User
      Given a stored User with:
        """
        { "userType": "Contractor" }
        """
      When the client retrieves the User
      Then the answer has no urn:ietf:params:scim:schemas:core:2.0:User
      And the answer has a value of userName
      And the answer has a value of userType
